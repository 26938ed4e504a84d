# Generated from schema/.
"""Form condition."""

from sailpoint.beta.models import FormCondition

__all__ = ["FormCondition"]
