# Generated from schema/.
"""Translation message."""

from sailpoint.beta.models import TranslationMessage

__all__ = ["TranslationMessage"]
