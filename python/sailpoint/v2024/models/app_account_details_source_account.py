# Generated from schema/.
"""App account details source account."""

from sailpoint.v2024.models import AppAccountDetailsSourceAccount

__all__ = ["AppAccountDetailsSourceAccount"]
