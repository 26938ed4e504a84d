# Generated from schema/.
"""Role insights summary."""

from sailpoint.beta.models import RoleInsightsSummary

__all__ = ["RoleInsightsSummary"]
