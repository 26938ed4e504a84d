# Generated from schema/.
"""Reassignment."""

from sailpoint.beta.models import Reassignment

__all__ = ["Reassignment"]
