# Generated from schema/.
"""Reassignment."""

from sailpoint.v2025.models import Reassignment

__all__ = ["Reassignment"]
