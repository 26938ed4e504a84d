# Generated from schema/.
"""Schedule2."""

from sailpoint.v2024.models import Schedule2

__all__ = ["Schedule2"]
