# Generated from schema/.
"""Identity cert decision summary."""

from sailpoint.v3.models import IdentityCertDecisionSummary

__all__ = ["IdentityCertDecisionSummary"]
