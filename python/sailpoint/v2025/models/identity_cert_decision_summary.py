# Generated from schema/.
"""Identity cert decision summary."""

from sailpoint.v2025.models import IdentityCertDecisionSummary

__all__ = ["IdentityCertDecisionSummary"]
