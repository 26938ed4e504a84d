# Generated from schema/.
"""Identity summary."""

from sailpoint.v3.models import IdentitySummary

__all__ = ["IdentitySummary"]
