# Generated from schema/.
"""App all of account."""

from sailpoint.v3.models import AppAllOfAccount

__all__ = ["AppAllOfAccount"]
