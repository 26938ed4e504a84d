# Generated from schema/.
"""Identity summary."""

from sailpoint.beta.models import IdentitySummary

__all__ = ["IdentitySummary"]
