# Generated from schema/.
"""App account details."""

from sailpoint.v2024.models import AppAccountDetails

__all__ = ["AppAccountDetails"]
