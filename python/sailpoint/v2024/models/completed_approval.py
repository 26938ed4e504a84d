# Generated from schema/.
"""Completed approval."""

from sailpoint.v2024.models import CompletedApproval

__all__ = ["CompletedApproval"]
