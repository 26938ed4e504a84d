# Generated from schema/.
"""App account details."""

from sailpoint.v2025.models import AppAccountDetails

__all__ = ["AppAccountDetails"]
