# Generated from schema/.
"""Sod policy schedule."""

from sailpoint.v3.models import SodPolicySchedule

__all__ = ["SodPolicySchedule"]
