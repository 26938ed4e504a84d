# Generated from schema/.
"""Sod policy schedule."""

from sailpoint.v2024.models import SodPolicySchedule

__all__ = ["SodPolicySchedule"]
