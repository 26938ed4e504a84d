# Generated from schema/.
"""Reassignment."""

from sailpoint.v3.models import Reassignment

__all__ = ["Reassignment"]
