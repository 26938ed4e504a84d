# Generated from schema/.
"""Source account correlation config."""

from sailpoint.v2025.models import SourceAccountCorrelationConfig

__all__ = ["SourceAccountCorrelationConfig"]
