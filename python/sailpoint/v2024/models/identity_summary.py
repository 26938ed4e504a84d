# Generated from schema/.
"""Identity summary."""

from sailpoint.v2024.models import IdentitySummary

__all__ = ["IdentitySummary"]
