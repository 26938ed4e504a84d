# Generated from schema/.
"""Reassignment."""

from sailpoint.v2024.models import Reassignment

__all__ = ["Reassignment"]
