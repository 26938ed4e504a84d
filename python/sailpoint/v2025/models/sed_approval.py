# Generated from schema/.
"""Sed approval."""

from sailpoint.v2025.models import SedApproval

__all__ = ["SedApproval"]
