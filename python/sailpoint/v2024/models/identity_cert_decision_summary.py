# Generated from schema/.
"""Identity cert decision summary."""

from sailpoint.v2024.models import IdentityCertDecisionSummary

__all__ = ["IdentityCertDecisionSummary"]
