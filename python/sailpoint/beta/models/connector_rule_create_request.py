# Generated from schema/.
"""Connector rule create request."""

__all__ = ["ConnectorRuleCreateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.connector_rule_create_request_signature import ConnectorRuleCreateRequestSignature
    from sailpoint.beta.models.source_code import SourceCode

    class ConnectorRuleCreateRequest(Model):
        """Connector rule create request."""

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
            description: str | None = ...,
            signature: ConnectorRuleCreateRequestSignature | Mapping[str, Any] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorRuleCreateRequest = model("beta", "ConnectorRuleCreateRequest")
