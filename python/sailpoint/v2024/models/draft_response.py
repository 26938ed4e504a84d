# Generated from schema/.
"""Draft response."""

from sailpoint.v2024.models import DraftResponse

__all__ = ["DraftResponse"]
