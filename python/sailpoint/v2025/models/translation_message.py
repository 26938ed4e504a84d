# Generated from schema/.
"""Translation message."""

from sailpoint.v2025.models import TranslationMessage

__all__ = ["TranslationMessage"]
