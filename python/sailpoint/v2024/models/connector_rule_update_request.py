# Generated from schema/.
"""Connector rule update request."""

__all__ = ["ConnectorRuleUpdateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.connector_rule_create_request_signature import ConnectorRuleCreateRequestSignature
    from sailpoint.v2024.models.source_code import SourceCode

    class ConnectorRuleUpdateRequest(Model):
        """Connector rule update request."""

        id: str
        name: str
        description: str | None
        type: str
        """Known values: BuildMap, ConnectorAfterCreate, ConnectorAfterDelete, ConnectorAfterModify,
        ConnectorBeforeCreate, ConnectorBeforeDelete, ConnectorBeforeModify, JDBCBuildMap, JDBCOperationProvisioning,
        JDBCProvision, PeopleSoftHRMSBuildMap, PeopleSoftHRMSOperationProvisioning, PeopleSoftHRMSProvision,
        RACFPermissionCustomization, ResourceObjectCustomization, SAPBuildMap, SapHrManagerRule,
        SapHrOperationProvisioning, SapHrProvision, SuccessFactorsOperationProvisioning, WebServiceAfterOperationRule,
        WebServiceBeforeOperationRule, ResourceObjectCustomization.
        """
        signature: ConnectorRuleCreateRequestSignature | None
        source_code: SourceCode
        attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: Literal[
                "BuildMap",
                "ConnectorAfterCreate",
                "ConnectorAfterDelete",
                "ConnectorAfterModify",
                "ConnectorBeforeCreate",
                "ConnectorBeforeDelete",
                "ConnectorBeforeModify",
                "JDBCBuildMap",
                "JDBCOperationProvisioning",
                "JDBCProvision",
                "PeopleSoftHRMSBuildMap",
                "PeopleSoftHRMSOperationProvisioning",
                "PeopleSoftHRMSProvision",
                "RACFPermissionCustomization",
                "ResourceObjectCustomization",
                "SAPBuildMap",
                "SapHrManagerRule",
                "SapHrOperationProvisioning",
                "SapHrProvision",
                "SuccessFactorsOperationProvisioning",
                "WebServiceAfterOperationRule",
                "WebServiceBeforeOperationRule",
            ],
            source_code: SourceCode | Mapping[str, Any],
            description: str | None = ...,
            signature: ConnectorRuleCreateRequestSignature | Mapping[str, Any] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorRuleUpdateRequest = model("v2024", "ConnectorRuleUpdateRequest")
