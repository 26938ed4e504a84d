# Generated from schema/.
"""Options of enabling or disabling an account."""

from sailpoint.v2024.models import AccountToggleRequest

__all__ = ["AccountToggleRequest"]
