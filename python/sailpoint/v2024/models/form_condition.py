# Generated from schema/.
"""Form condition."""

from sailpoint.v2024.models import FormCondition

__all__ = ["FormCondition"]
