# Generated from schema/.
"""Source account selections."""

from sailpoint.v2025.models import SourceAccountSelections

__all__ = ["SourceAccountSelections"]
