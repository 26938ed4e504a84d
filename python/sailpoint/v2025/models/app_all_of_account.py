# Generated from schema/.
"""App all of account."""

from sailpoint.v2025.models import AppAllOfAccount

__all__ = ["AppAllOfAccount"]
