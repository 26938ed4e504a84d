# Generated from schema/.
"""Options of enabling or disabling an account."""

from sailpoint.v3.models import AccountToggleRequest

__all__ = ["AccountToggleRequest"]
