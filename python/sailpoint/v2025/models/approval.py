# Generated from schema/.
"""Approval."""

from sailpoint.v2025.models import Approval

__all__ = ["Approval"]
