# Generated from schema/.
"""Source creation errors."""

from sailpoint.v2024.models import SourceCreationErrors

__all__ = ["SourceCreationErrors"]
