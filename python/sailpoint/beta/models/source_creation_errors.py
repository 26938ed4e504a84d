# Generated from schema/.
"""Source creation errors."""

from sailpoint.beta.models import SourceCreationErrors

__all__ = ["SourceCreationErrors"]
