# Generated from schema/.
"""Identity reference1."""

from sailpoint.v2025.models import IdentityReference1

__all__ = ["IdentityReference1"]
