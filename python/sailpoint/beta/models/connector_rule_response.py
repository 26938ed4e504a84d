# Generated from schema/.
"""Connector rule response."""

__all__ = ["ConnectorRuleResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.connector_rule_create_request_signature import ConnectorRuleCreateRequestSignature
    from sailpoint.beta.models.source_code import SourceCode

    class ConnectorRuleResponse(Model):
        """Connector rule response."""

        name: str
        description: str | None
        type: str
        """Known values: BuildMap, ConnectorAfterCreate, ConnectorAfterDelete, ConnectorAfterModify,
        ConnectorBeforeCreate, ConnectorBeforeDelete, ConnectorBeforeModify, JDBCBuildMap, JDBCOperationProvisioning,
        JDBCProvision, PeopleSoftHRMSBuildMap, PeopleSoftHRMSOperationProvisioning, PeopleSoftHRMSProvision,
        RACFPermissionCustomization, SAPBuildMap, SapHrManagerRule, SapHrOperationProvisioning, SapHrProvision,
        SuccessFactorsOperationProvisioning, WebServiceAfterOperationRule, WebServiceBeforeOperationRule,
        ResourceObjectCustomization.
        """
        signature: ConnectorRuleCreateRequestSignature | None
        source_code: SourceCode
        attributes: dict[str, Any] | None
        id: str
        created: str
        modified: str | None
        def __init__(
            self,
            *,
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
                "SAPBuildMap",
                "SapHrManagerRule",
                "SapHrOperationProvisioning",
                "SapHrProvision",
                "SuccessFactorsOperationProvisioning",
                "WebServiceAfterOperationRule",
                "WebServiceBeforeOperationRule",
                "ResourceObjectCustomization",
            ],
            source_code: SourceCode | Mapping[str, Any],
            id: str,
            created: str,
            description: str | None = ...,
            signature: ConnectorRuleCreateRequestSignature | Mapping[str, Any] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            modified: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorRuleResponse = model("beta", "ConnectorRuleResponse")
