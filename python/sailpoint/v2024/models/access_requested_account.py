# Generated from schema/.
"""Access requested account."""

from sailpoint.v2024.models import AccessRequestedAccount

__all__ = ["AccessRequestedAccount"]
