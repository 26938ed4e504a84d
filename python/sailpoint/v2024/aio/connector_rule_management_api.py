# Generated from schema/.
"""Connector rule management api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ConnectorRuleManagementApi"]

ConnectorRuleManagementApi = api("v2024", "ConnectorRuleManagementApi", asynchronous=True)
