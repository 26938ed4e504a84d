# Generated from schema/.
"""Schedule2 days."""

from sailpoint.v2025.models import Schedule2Days

__all__ = ["Schedule2Days"]
