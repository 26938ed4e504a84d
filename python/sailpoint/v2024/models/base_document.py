# Written by `make stubs` from schema/; change it there.
"""Base document."""

from sailpoint._core import model

__all__ = ["BaseDocument"]

BaseDocument = model("v2024", "BaseDocument")
