# Generated from schema/.
"""Form condition."""

from sailpoint.v2025.models import FormCondition

__all__ = ["FormCondition"]
