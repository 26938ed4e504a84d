# Generated from schema/.
"""Sod policy schedule."""

from sailpoint.beta.models import SodPolicySchedule

__all__ = ["SodPolicySchedule"]
