# Generated from schema/.
"""Sod policy schedule."""

from sailpoint.v2025.models import SodPolicySchedule

__all__ = ["SodPolicySchedule"]
