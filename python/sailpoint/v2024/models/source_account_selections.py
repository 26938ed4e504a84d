# Generated from schema/.
"""Source account selections."""

from sailpoint.v2024.models import SourceAccountSelections

__all__ = ["SourceAccountSelections"]
