# Generated from schema/.
"""Source account correlation config."""

from sailpoint.v2024.models import SourceAccountCorrelationConfig

__all__ = ["SourceAccountCorrelationConfig"]
