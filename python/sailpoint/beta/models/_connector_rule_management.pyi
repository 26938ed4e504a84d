# Generated from schema/.
"""The models of the schema file connector_rule_management, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model

class Argument(Model):
    """Argument."""

    name: str
    description: str | None
    type: str | None
    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

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

class ConnectorRuleCreateRequestSignature(Model):
    """Connector rule create request signature."""

    input: list[Argument | None]
    output: Argument | None
    def __init__(
        self,
        *,
        input: Sequence[Argument | Mapping[str, Any] | None],
        output: Argument | Mapping[str, Any] | None = ...,
    ) -> None: ...

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

class ConnectorRuleUpdateRequest(Model):
    """Connector rule update request."""

    id: str
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

class ConnectorRuleValidationResponse(Model):
    """Connector rule validation response."""

    state: str
    """Known values: OK, ERROR."""
    details: list[ConnectorRuleValidationResponseDetailsInner]
    def __init__(
        self,
        *,
        state: Literal["OK", "ERROR"],
        details: Sequence[ConnectorRuleValidationResponseDetailsInner | Mapping[str, Any]],
    ) -> None: ...

class ConnectorRuleValidationResponseDetailsInner(Model):
    """Connector rule validation response details inner."""

    line: int
    column: int
    messsage: str | None
    def __init__(
        self,
        *,
        line: int,
        column: int,
        messsage: str | None = ...,
    ) -> None: ...

class SourceCode(Model):
    """Source code."""

    version: str
    script: str
    def __init__(
        self,
        *,
        version: str,
        script: str,
    ) -> None: ...
