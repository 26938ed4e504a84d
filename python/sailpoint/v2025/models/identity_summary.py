# Generated from schema/.
"""Identity summary."""

from sailpoint.v2025.models import IdentitySummary

__all__ = ["IdentitySummary"]
