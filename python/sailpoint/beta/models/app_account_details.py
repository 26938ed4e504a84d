# Generated from schema/.
"""App account details."""

from sailpoint.beta.models import AppAccountDetails

__all__ = ["AppAccountDetails"]
