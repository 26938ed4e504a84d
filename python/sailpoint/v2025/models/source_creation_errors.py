# Generated from schema/.
"""Source creation errors."""

from sailpoint.v2025.models import SourceCreationErrors

__all__ = ["SourceCreationErrors"]
