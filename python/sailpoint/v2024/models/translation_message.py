# Generated from schema/.
"""Translation message."""

from sailpoint.v2024.models import TranslationMessage

__all__ = ["TranslationMessage"]
