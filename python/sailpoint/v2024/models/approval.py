# Generated from schema/.
"""Approval."""

from sailpoint.v2024.models import Approval

__all__ = ["Approval"]
