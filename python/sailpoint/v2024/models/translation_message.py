# Written by `make stubs` from schema/; change it there.
"""Translation message."""

from sailpoint._core import model

__all__ = ["TranslationMessage"]

TranslationMessage = model("v2024", "TranslationMessage")
