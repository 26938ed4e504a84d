# Generated from schema/.
"""Draft response."""

from sailpoint.v2025.models import DraftResponse

__all__ = ["DraftResponse"]
