# Generated from schema/.
"""App account details source account."""

from sailpoint.beta.models import AppAccountDetailsSourceAccount

__all__ = ["AppAccountDetailsSourceAccount"]
